import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeMyResidence } from './my-residence.service';
import { MyResidenceType } from './my-residence.type';

@Resolver()
export class MyResidenceResolver {
  constructor(private readonly reading: SeeMyResidence) {}

  @Query(() => MyResidenceType)
  @Access.member({ assisted: true })
  myResidence(@AskingViewer() { personId }: Viewer): Promise<MyResidenceType> {
    return this.reading.see(personId);
  }
}
