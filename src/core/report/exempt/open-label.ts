/**
 * As much of an exempt appendix's label as the public may see: what it is called and its letter or number, and not
 * what an officer wrote behind that ("Appendix B – prices of each bidder").
 */
export function openLabel(label: string | undefined): string | undefined {
  return label === undefined ? undefined : short.exec(label.trim())?.[0];
}

const short = /^(?:\p{Lu}\p{L}*\s+){0,2}(?:\d{1,3}\p{L}?|\p{Lu}{1,2}\d{0,2}|[ivx]{1,5})(?=$|[\s:.,)(–—-])/u;
