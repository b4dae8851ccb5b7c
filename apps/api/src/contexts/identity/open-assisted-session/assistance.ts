/** Half an hour, renewable with the person there: long enough to vote, too short to be forgotten open. */
export const ASSISTED_MINUTES = 30;
