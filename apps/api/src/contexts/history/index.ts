export { historyPermissions } from './history.access';
export { HistoryModule } from './history.module';
export { HistorySubjects, type SubjectName } from './read-history/history-subjects.service';
export { Histories } from './read-history/histories.service';
export { HistoryPageType } from './read-history/history-line.type';
export { PageArgs } from './read-history/page.args';
