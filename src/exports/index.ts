// What stands between a record and those who read it: a terminal, a page.
export { type HtmlOptions, renderHtml } from './html/render-html.ts';
export { renderText, type TextOptions } from './text/render-text.ts';
