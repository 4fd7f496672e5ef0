import { exampleOf } from './example.mjs';
import { inTable } from './message-table.mjs';

const MADE = '<!-- Made by `npm run generate` from the rule and its fixtures. -->';

const SEVERITIES = {
  error: 'An error: the report is not fit to submit.',
  warning: 'A warning: most likely to be put right.',
  info: 'Information: for the author to judge.',
  off: 'Off: a council turns it on in its profile.',
};

/** The documentation page of one rule, in an officer's words. */
export function rulePage(rule) {
  const { name, page, severity } = rule;
  return `# ${name}

${MADE}

${page.fault}

**Why it matters.** ${page.why}

**What would be right.** ${page.remedy}

**How grave.** ${SEVERITIES[severity]}
${exampleOf(name)}
## For the whole council

In \`council.yaml\`, say how grave this is: \`off\`, \`info\`, \`warning\` or \`error\`.

\`\`\`yaml
rules:
  ${name}: ${severity === 'off' ? 'info' : 'off'}
\`\`\`
${ignoring(rule)}`;
}

function ignoring({ name, of }) {
  if (of === 'ignores') return '';
  return `
## In one place

Where the report is right as it stands, say so on the line before, with the reason. The line is never
published. It holds for the next paragraph, heading, list or table:

\`\`\`markdown
<!-- ignore ${name}: the reason -->
\`\`\`

Among the details at the top, it holds for the next field:

\`\`\`yaml
# ignore ${name}: the reason
\`\`\`
`;
}

/** The list of all rules. */
export function ruleIndex(rules) {
  const rows = rules.map(
    ({ name, severity, page }) => `| [${name}](${name}.md) | ${inTable(page.fault)} | ${severity} |`,
  );
  return `# Rules

${MADE}

What is looked for in reports, agendas and minutes, and how grave each fault is unless the council says
otherwise under \`rules\` in its \`council.yaml\`.

| Rule | What is wrong | How grave |
| --- | --- | --- |
${rows.join('\n')}
`;
}
