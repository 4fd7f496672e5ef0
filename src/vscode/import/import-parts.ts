export { importPage } from '../../core/import/import-page.ts';
export { importSource } from '../../core/import/import-source.ts';
export { recogniseCouncil } from '../../core/import/recognise/header/council.ts';
export { readDocument, refusedSize } from '../../word/read/read-file.ts';
