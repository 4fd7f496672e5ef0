/** What `node:assert/strict` is in an extension host, where there may be no Node. */
export { strict as default } from 'assert';
