/**
 * The time an officer means by `10:00`, `9.30`, `10am`, `4.30 pm`, `noon` or `midday`, as `HH:MM`, so that
 * times compare as text. Undefined for anything else, and for a time that does not exist.
 */
export function readTime(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === 'noon' || typed === 'midday') return '12:00';
  const [, hours = '', minutes, half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(typed) ?? [];
  const hour = Number(hours);
  const minute = Number(minutes ?? '0');
  if (hours === '' || minute > 59 || (minutes === undefined && half === undefined)) return undefined;
  if (half === undefined) return hour > 23 ? undefined : padded(hour, minute);
  if (hour === 0 || hour > 12) return undefined;
  return padded((hour % 12) + (half === 'pm' ? 12 : 0), minute);
}

function padded(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
