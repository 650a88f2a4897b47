// What stands between a record and those who read it: a terminal, a page.
export { renderHtml } from './html/render-html.ts';
export { renderText } from './text/render-text.ts';
