import type { AskFailure } from '../core/api';
import { told } from '../core/told';
import { usePage } from '../core/page-context';

/** What went wrong, and the service's own words where the page has no better ones. */
export function Told({ failure }: { readonly failure: AskFailure }) {
  const { t, language } = usePage();
  const { text, service } = told(failure, t, language);
  return (
    <>
      <p>{text}</p>
      {service !== null && <p lang="en">{service}</p>}
    </>
  );
}
