declare module '*.yaml' {
  const value: unknown;
  export default value;
}

declare module '*.css' {
  const text: string;
  export default text;
}
