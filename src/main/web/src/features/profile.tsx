import { kindOfId } from '../core/things';
import { UnknownThing } from '../ui/unknown-thing';
import { CorrectionsOf } from './corrections/corrections-of';
import { LinkedThings } from './neighbourhood/linked-things';
import { OrganisationProfile } from './organisation/organisation-profile';
import { AreaProfile } from './priority-areas/area-profile';
import { ProjectProfile } from './project/project-profile';
import { RegionProfile } from './region/region-profile';
import { TechnologyProfile } from './technology/technology-profile';
import { ValueChainProfile } from './value-chain/value-chain-profile';

/** The profile of a thing of any kind, by its identifier. */
export function Profile({ id }: { readonly id: string }) {
  const kind = kindOfId(id);
  switch (kind) {
    case 'ORGANISATION':
      return (
        <CorrectionsOf key={id} id={id}>
          <OrganisationProfile id={id} />
        </CorrectionsOf>
      );
    case 'PROJECT':
      return (
        <CorrectionsOf key={id} id={id}>
          <ProjectProfile id={id} />
        </CorrectionsOf>
      );
    case 'TECHNOLOGY':
      return <TechnologyProfile key={id} id={id} />;
    case 'PRIORITY_AREA':
    case 'INDUSTRY':
      return <AreaProfile key={id} id={id} kind={kind} />;
    case 'REGION':
      return <RegionProfile key={id} id={id} />;
    case 'VALUE_CHAIN':
      return <ValueChainProfile key={id} id={id} />;
    case null:
      return <UnknownThing id={id} />;
    default:
      return <LinkedThings key={id} id={id} />;
  }
}
