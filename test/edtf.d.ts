// The `edtf` package ships no types; tests and benches only ask whether it parses.
declare module 'edtf' {
  const edtf: (written: string) => unknown;
  export = edtf;
}
