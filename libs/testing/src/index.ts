export { throwAwayDatabase, type ThrowAwayDatabase } from './database';
