declare module '*.md' {
  const text: string;
  export default text;
}

declare module '*.colours' {
  const text: string;
  export default text;
}

declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
