/** Seconds as minutes and seconds, « 11:20 »; a minus sign when the time is over. */
export function clockOf(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return seconds < 0 && whole > 0 ? `\u2212${text}` : text;
}
