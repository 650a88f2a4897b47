// Records as people read them.
export { renderHtml } from './html/render-html.ts';
export { renderText } from './text/render-text.ts';
