// Light or dark: what the system says, unless the person chose.
export type Theme = 'system' | 'light' | 'dark';

const key = 'hearsay-theme';

export function storedTheme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') {
    delete dataset['theme'];
    localStorage.removeItem(key);
  } else {
    dataset['theme'] = theme;
    localStorage.setItem(key, theme);
  }
}
