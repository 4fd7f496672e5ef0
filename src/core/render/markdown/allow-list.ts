import type { Schema } from 'hast-util-sanitize';

/**
 * All that a report's Markdown may become. No identifiers (the page gives its own), no styles, no forms,
 * and no pictures: those are filled in late, by the page that knows where they may come from.
 */
export const allowList: Schema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol'],
    ...['p', 'pre', 'span', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    a: ['href', 'title'],
    div: [
      ['className', 'table'],
      ['role', 'group'],
      ['tabIndex', 0],
      ['ariaLabel', 'Table'],
    ],
    ol: ['start', ['className', 'as-typed'], ['role', 'list']],
    p: [['className', 'raw']],
    span: [
      ['className', 'marker', 'task', 'dead'],
      ['role', 'img'],
      ['ariaLabel', 'Done', 'Not done'],
      ['dataLate', /^\d+$/],
    ],
    td: [['className', 'left', 'center', 'right']],
    th: [
      ['className', 'left', 'center', 'right'],
      ['scope', 'col'],
    ],
    ul: [['className', 'tasks']],
    '*': [['dataAt', /^\d+$/]],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    td: ['table'],
    th: ['table'],
  },
  required: {},
  clobber: [],
  strip: [],
  allowComments: false,
  allowDoctypes: false,
};
