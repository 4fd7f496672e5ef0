import { backgroundPaperLinks, type PaperLink } from '../background-paper-links.ts';
import { say } from '../say.ts';
import type { Message } from '../../messages.ts';
import type { Fault, ReportRule } from '../rule.ts';

export const backgroundPaperLinkMalformed: ReportRule = {
  name: 'background-paper-link-malformed',
  of: 'report',
  severity: 'error',
  page: {
    fault: 'The address of a background paper cannot be right as it is typed.',
    why: 'Background papers must be open to inspection (Local Government Act 1972, section 100D, or the rules of the nation). An address that leads nowhere does not make them so.',
    remedy: 'Correct the address and try it. The offered fix puts right what is plainly a slip.',
  },
  *check(report) {
    for (const link of backgroundPaperLinks(report)) {
      const fault = faultOf(link);
      if (fault) yield fault;
    }
  },
};

interface Slip {
  readonly message: Message;
  /** What was meant; undefined where that is not certain. */
  readonly meant?: string;
}

function faultOf({ address, span, exact }: PaperLink): Fault | undefined {
  const slip = slipIn(address);
  if (!slip) return undefined;
  const { message, meant } = slip;
  const fixes =
    meant !== undefined && exact && slipIn(meant) === undefined
      ? [{ title: say('fix-change', { meant }), edits: [{ span, text: meant }] }]
      : [];
  return { span, message, fixes };
}

function slipIn(address: string): Slip | undefined {
  const doubled = /^https?:\/*(https?:\/\/.*)$/i.exec(address);
  if (doubled) return { message: say('link-doubled-start', {}), meant: doubled[1] ?? '' };
  const slashes = /^(https?)(?::\/?|\/\/|:\\+|;\/\/|:\/{3,})(?=[\w])(.*)$/i.exec(address);
  if (slashes)
    return { message: say('link-slashes', {}), meant: `${slashes[1] ?? ''}://${slashes[2] ?? ''}` };
  if (/\s/.test(address)) {
    return { message: say('link-space', {}), meant: address.trim().replace(/\s/g, '%20') };
  }
  const twoDots = /\.{2,}(?=(?:pdf|docx?|xlsx?|pptx?|html?|aspx?|csv|odt)\b)/i;
  if (twoDots.test(address))
    return { message: say('link-two-dots', {}), meant: address.replace(twoDots, '.') };
  const [, scheme, host = ''] = /^([a-z]+):\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(address) ?? [];
  if (scheme === undefined || !/^https?$/i.test(scheme)) return undefined;
  if (!host.includes('.')) return { message: say('link-no-site', { host }) };
  const dots = /^\.|\.\.|\.$|,/.test(host);
  return dots ? { message: say('link-site', { host }) } : undefined;
}
