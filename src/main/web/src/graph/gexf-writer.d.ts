// The library's writer alone: its index also loads a reader, which wants a whole browser or a whole XML parser.
declare module 'graphology-gexf/common/writer' {
  export { write as default } from 'graphology-gexf';
}
