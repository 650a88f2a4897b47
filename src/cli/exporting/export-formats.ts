// The formats of `hearsay export`: what their files are called, and whether they can do without the text.

export const exportFormats = ['web-annotation', 'brat', 'webanno-tsv', 'csv', 'brief'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatTraits {
  /** Ends of names by which a file is known to be meant in this format; the first is what files are given. */
  readonly extensions: readonly string[];
  /** True: several files, which need a folder. */
  readonly isFolder: boolean;
  /** Null: it can be written without the text; else why not. */
  readonly needsText: string | null;
}

export const formatTraits: Readonly<Record<ExportFormat, FormatTraits>> = {
  'web-annotation': { extensions: ['.jsonld'], isFolder: false, needsText: null },
  brat: { extensions: ['.ann'], isFolder: true, needsText: null },
  'webanno-tsv': { extensions: ['.tsv'], isFolder: false, needsText: 'It is the text, word by word.' },
  csv: { extensions: ['.csv'], isFolder: true, needsText: null },
  brief: {
    extensions: ['.md', '.markdown', '.html', '.htm'],
    isFolder: false,
    needsText: 'It quotes the text throughout.',
  },
};

/** By the end of a name; null where it tells nothing. */
export function formatOfName(extension: string): ExportFormat | null {
  const wanted = extension.toLowerCase();
  return exportFormats.find((format) => formatTraits[format].extensions.includes(wanted)) ?? null;
}
