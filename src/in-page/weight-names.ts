// The files of `models/` without their ending: a page cannot list a folder.
export const weightNames = ['attributions-en', 'clusters-en', 'names-en', 'syntax-en'] as const;
