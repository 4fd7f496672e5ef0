/** @param {Record<string, string>} english the sentences by name */
export function messageTable(english) {
  const rows = Object.entries(english).map(([id, words]) => `| ${id} | ${inTable(words)} |`);
  return `# Messages

Every sentence that is said about a paper, in the order of \`src/core/messages.ts\`, from which this table is
made by \`npm run generate\`. A name in braces stands for words of the paper.

| Name | In words |
| --- | --- |
${rows.join('\n')}
`;
}

/** Words that stand in a table cell as they are. */
export function inTable(words) {
  return words.replace(/[|<>*_\\[\]]/g, '\\$&');
}
