declare module 'assert' {
  import type assert from 'node:assert/strict';
  export const strict: typeof assert;
}
