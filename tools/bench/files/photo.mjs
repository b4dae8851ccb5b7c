import sharp from 'sharp';

/** As a telephone's photo: 12 megapixels, about 7 MB. Grain at half the size, so that its detail is a camera's. */
export async function aPhoto() {
  const noise = { type: 'gaussian', mean: 128, sigma: 34 };
  const grain = await sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#888', noise } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(grain)
    .resize(4000, 3000)
    .jpeg({ quality: 93 })
    .withExif({ IFD0: { Make: 'Bench' } })
    .toBuffer();
}
