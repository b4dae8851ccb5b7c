/** Job of the queue, payload `{ editionId }`, key = the edition's id. */
export const COUNT_JOB = 'count_edition';
