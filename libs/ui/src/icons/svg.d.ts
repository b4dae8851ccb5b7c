/** An SVG file imported as the address where it is served (Vite's asset import). */
declare module '*.svg' {
  const address: string;
  export default address;
}
