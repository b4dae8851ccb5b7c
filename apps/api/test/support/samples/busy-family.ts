import { currentText } from '../../../src/contexts/families/consent-text/consent-words';
import { linkToken } from '../../../src/contexts/families/link-token';
import { ConsentTextEntity } from '../../../src/contexts/families/tables/consent-text.entity';
import { ConsentEntity } from '../../../src/contexts/families/tables/consent.entity';
import { GuardianshipEntity } from '../../../src/contexts/families/tables/guardianship.entity';
import { PersonEntity } from '../../../src/contexts/identity/person.entity';
import { Config } from '../../../src/platform/config/config';
import type { TestApi } from '../api';

/** As many children as numbers, whom one person answers for; answers the link's token of the last. */
export async function aBusyFamily(
  api: TestApi,
  numbers: readonly number[],
  guardianId: string | null,
): Promise<string> {
  const { manager } = api.source;
  const at = new Date();
  const { digest, version, language, body } = currentText('fr');
  await manager.upsert(ConsentTextEntity, { digest, version, language, body, keptAt: at }, ['digest']);
  let token = '';
  for (const number of numbers) {
    const child = await manager.save(
      manager.create(PersonEntity, { displayName: `Merle ${number}`, language: 'fr' }),
    );
    const guardianship = await manager.save(
      manager.create(GuardianshipEntity, {
        childId: child.id,
        guardianId,
        language: 'fr',
        askedAt: at,
        declaredAt: at,
        expiresAt: new Date(at.getTime() + 86_400_000),
      }),
    );
    await manager.insert(ConsentEntity, {
      personId: child.id,
      guardianshipId: guardianship.id,
      purpose: 'publish',
      saidAs: 'under_15',
      saidAt: at,
      saidTo: digest,
      guardianSaidAt: at,
      guardianSaidTo: digest,
    });
    token = linkToken(api.app.get(Config).secret, guardianship.id);
  }
  return token;
}
