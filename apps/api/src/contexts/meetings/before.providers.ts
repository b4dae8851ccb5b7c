import { AnswerQuestionResolver } from './answer-question/answer-question.resolver';
import { AnswerQuestion } from './answer-question/answer-question.service';
import { AskQuestionResolver } from './ask-question/ask-question.resolver';
import { AskQuestion } from './ask-question/ask-question.service';
import { ModeratedQuestions } from './ask-question/moderated-questions.service';
import { PublishingRules } from './ask-question/publishing-rules.service';
import { AttachDocumentResolver } from './attach-document/attach-document.resolver';
import { AttachDocument } from './attach-document/attach-document.service';
import { MeetingDocumentReaders } from './attach-document/meeting-document-readers.service';
import { MeetingDocuments } from './attach-document/meeting-documents.store';
import { CarryItemsResolver } from './carry-items/carry-items.resolver';
import { CarryItems } from './carry-items/carry-items.service';
import { AnswerItem } from './propose-item/answer-item.service';
import { PlanSeriesResolver } from './plan-series/plan-series.resolver';
import { PlanSeries } from './plan-series/plan-series.service';
import { ProposeItemResolver } from './propose-item/propose-item.resolver';
import { ProposeItem } from './propose-item/propose-item.service';
import { KeepPlacesResolver } from './keep-places/keep-places.resolver';
import { KeepPlaces } from './keep-places/keep-places.service';
import { BeforeLists } from './see-before/before-lists.store';
import { SeeBeforeResolver } from './see-before/see-before.resolver';

const agenda = [ProposeItem, AnswerItem, ProposeItemResolver, CarryItems, CarryItemsResolver];

const questions = [
  ModeratedQuestions,
  PublishingRules,
  AskQuestion,
  AskQuestionResolver,
  AnswerQuestion,
  AnswerQuestionResolver,
];
const places = [KeepPlaces, KeepPlacesResolver];
const documents = [AttachDocument, AttachDocumentResolver, MeetingDocuments, MeetingDocumentReaders];

/** What members and residents bring before a meeting. */
export const beforeProviders = [
  ...agenda,
  ...questions,
  ...places,
  ...documents,
  PlanSeries,
  PlanSeriesResolver,
  BeforeLists,
  SeeBeforeResolver,
];
