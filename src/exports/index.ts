// What stands between a record and those who read it: a terminal, a page, and the formats of other tools.
export { annotationConf } from './brat/annotation-conf.ts';
export { readBrat } from './brat/read-brat.ts';
export { renderBrat } from './brat/render-brat.ts';
export { renderMarkdownBrief } from './brief/render-markdown.ts';
export { renderBriefPage } from './brief/render-page.ts';
export { type Correction, findCorrections } from './corrections/find-corrections.ts';
export type { ReviewedEntry } from './corrections/reviewed.ts';
export { tables } from './csv/tables.ts';
export { writeRow } from './csv/write-csv.ts';
export { type ExportOptions, viewOf } from './export-view.ts';
export { FormatError } from './format-error.ts';
export { renderHtml } from './html/render-html.ts';
export { renderText } from './text/render-text.ts';
export { context } from './web-annotation/context.ts';
export { renderWebAnnotation, webAnnotationNodes } from './web-annotation/render-web-annotation.ts';
export { layerDefinitions } from './webanno-tsv/layer-definitions.ts';
export { readWebannoTsv } from './webanno-tsv/read-webanno-tsv.ts';
export { renderWebannoTsv } from './webanno-tsv/render-webanno-tsv.ts';
