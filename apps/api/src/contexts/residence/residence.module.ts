import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications';
import { AskListCheckResolver } from './ask-list-check/ask-list-check.resolver';
import { AskListCheck } from './ask-list-check/ask-list-check.service';
import { MatchListController } from './match-list/match-list.controller';
import { MatchList } from './match-list/match-list.service';
import { TellComparison } from './match-list/tell-comparison.service';
import { ListRequests } from './proofs/list-requests.store';
import { ListGrounds } from './record-list-ground/list-grounds.store';
import { RecordListGroundResolver } from './record-list-ground/record-list-ground.resolver';
import { RecordListGround } from './record-list-ground/record-list-ground.service';
import { SeeListsResolver } from './see-lists/see-lists.resolver';
import { SeeLists } from './see-lists/see-lists.service';
import { AskLetterResolver } from './ask-letter/ask-letter.resolver';
import { AskLetter } from './ask-letter/ask-letter.service';
import { AttestResidenceResolver } from './attest-residence/attest-residence.resolver';
import { AttestResidence } from './attest-residence/attest-residence.service';
import { PrintLettersResolver } from './print-letters/print-letters.resolver';
import { PrintLetters } from './print-letters/print-letters.service';
import { Residence } from './proofs/residence.store';
import { MyResidenceResolver } from './see-my-residence/my-residence.resolver';
import { SeeMyResidence } from './see-my-residence/my-residence.service';
import { TypeLetterCodeResolver } from './type-letter-code/type-letter-code.resolver';
import { TypeLetterCode } from './type-letter-code/type-letter-code.service';

const letters = [AskLetter, AskLetterResolver, PrintLetters, PrintLettersResolver];
const codes = [TypeLetterCode, TypeLetterCodeResolver];
const lists = [
  ...[ListRequests, AskListCheck, AskListCheckResolver],
  ...[TellComparison, MatchList, SeeLists, SeeListsResolver],
  ...[ListGrounds, RecordListGround, RecordListGroundResolver],
];

@Module({
  imports: [NotificationsModule],
  controllers: [MatchListController],
  providers: [
    Residence,
    SeeMyResidence,
    MyResidenceResolver,
    AttestResidence,
    AttestResidenceResolver,
    ...letters,
    ...codes,
    ...lists,
  ],
  exports: [Residence],
})
export class ResidenceModule {}
