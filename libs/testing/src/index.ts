export { throwAwayDatabase, type ThrowAwayDatabase } from './database';
export { givenDatabase, openThrowAway, type OpenedDatabase } from './given-database';
export { personTraces, type PersonWords, type SeenAnswer } from './person-traces';
export { HOSTILE_TEXTS } from './hostile-texts';
