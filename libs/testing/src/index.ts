export { throwAwayDatabase, type ThrowAwayDatabase } from './database';
export { givenDatabase, openThrowAway, type OpenedDatabase } from './given-database';
