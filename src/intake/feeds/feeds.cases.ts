// The same three entries in every format of a feed: one whose page there is, one whose page there is not but whose text
// is in the feed, and one without either.

const whole = '<p>“The ferry runs again,” Tomas Reker said on Tuesday.</p>';
const escaped = whole.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const feeds = {
  RSS: `<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Westrand Herald &amp; Post</title><link>https://herald.example/</link>
    <item><title>Bridge &amp;amp; ferry &lt;em&gt;open&lt;/em&gt;</title><link>ORIGIN/bridge</link>
      <pubDate>Mon, 02 Dec 2024 09:30:00 GMT</pubDate><dc:creator>Orla Vance</dc:creator><description>In short.</description></item>
    <item><title>Ferry</title><link>ORIGIN/ferry</link><pubDate>2024-12-03</pubDate><content:encoded><![CDATA[${whole}]]></content:encoded></item>
    <item><title>Tunnel</title><guid>ORIGIN/tunnel</guid><description>In short.</description></item>
    </channel></rss>`,
  Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Westrand Herald &amp;amp; Post</title>
    <entry><title type="html">Bridge &amp;amp; ferry &lt;em&gt;open&lt;/em&gt;</title><link href="ORIGIN/bridge"/><link rel="self" href="ORIGIN/self"/>
      <published>2024-12-02T09:30:00Z</published><updated>2024-12-05T00:00:00Z</updated><author><name>Orla Vance</name></author></entry>
    <entry><title>Ferry</title><link rel="alternate" href="ORIGIN/ferry"/><published>2024-12-03</published><content type="html">${escaped}</content></entry>
    <entry><title>Tunnel</title><link href="ORIGIN/tunnel"/><summary>In short.</summary></entry></feed>`,
  RDF: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel rdf:about="ORIGIN/"><title>Westrand Herald &amp; Post</title><link>ORIGIN/</link></channel>
    <item rdf:about="ORIGIN/bridge"><title>Bridge &amp;amp; ferry open</title><link>ORIGIN/bridge</link>
      <dc:date>2024-12-02T09:30:00Z</dc:date><dc:creator>Orla Vance</dc:creator></item>
    <item rdf:about="ORIGIN/ferry"><title>Ferry</title><link>ORIGIN/ferry</link><dc:date>2024-12-03</dc:date><content:encoded>${escaped}</content:encoded></item>
    <item rdf:about="ORIGIN/tunnel"><title>Tunnel</title><link>ORIGIN/tunnel</link></item></rdf:RDF>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Westrand Herald & Post',
    items: [
      {
        id: '1',
        url: 'ORIGIN/bridge',
        title: 'Bridge & ferry open',
        date_published: '2024-12-02T09:30:00Z',
        authors: [{ name: 'Orla Vance' }],
      },
      {
        id: '2',
        url: 'ORIGIN/ferry',
        title: 'Ferry',
        date_published: '2024-12-03',
        content_text: '“The ferry runs again,” Tomas Reker said on Tuesday.',
      },
      { id: '3', url: 'ORIGIN/tunnel', title: 'Tunnel', summary: 'In short.' },
    ],
  }),
} as const;
