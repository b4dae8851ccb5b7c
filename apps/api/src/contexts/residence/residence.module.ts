import { Module } from '@nestjs/common';
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

@Module({
  providers: [
    Residence,
    SeeMyResidence,
    MyResidenceResolver,
    AttestResidence,
    AttestResidenceResolver,
    ...letters,
    ...codes,
  ],
  exports: [Residence],
})
export class ResidenceModule {}
