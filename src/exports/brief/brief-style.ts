// The style of the printed brief: black on white, a measure that reads well, notes in small below.
export const briefStyle = `
@page { size: A4; margin: 22mm 24mm; }
* { box-sizing: border-box; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1.25rem; background: #fff; color: #1b1a17; font: 1.0625rem/1.6 'Iowan Old Style', 'Palatino Linotype', Palatino, 'TeX Gyre Pagella', Georgia, 'Liberation Serif', serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.5rem; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.15rem; border-bottom: 1px solid #bbb; break-after: avoid; }
.about, .details, .notes, .colophon { color: #55524a; }
.about p { margin: 0; }
ul { padding-left: 1.25rem; }
li { margin: 0.4rem 0; }
li > p { margin: 0; break-inside: avoid; }
sup { line-height: 0; }
a { color: #1c4e8c; }
.notes { margin-top: 2rem; border-top: 1px solid #bbb; font-size: 0.875rem; line-height: 1.5; }
.notes ol { padding-left: 2rem; }
.notes li { break-inside: avoid; }
.colophon { margin-top: 1.5rem; font-size: 0.8rem; }
article + article { break-before: page; margin-top: 4rem; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } }
`;
