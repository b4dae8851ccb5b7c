export interface Qr {
  path: string;
  size: number;
}

/** Dark modules as one path, a module a unit; its code is fetched on first use. */
export async function qrOf(text: string): Promise<Qr> {
  const { create } = await import('qrcode');
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (on, index) =>
    on ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  );
  return { path: dark.join(''), size };
}
