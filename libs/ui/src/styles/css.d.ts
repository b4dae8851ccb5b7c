/** A style sheet imported for its effect: Vite gathers it. */
declare module '*.css';
