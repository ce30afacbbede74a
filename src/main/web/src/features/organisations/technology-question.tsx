import { usePage } from '../../core/page-context';
import { SHOWCASE_FILTER } from '../../core/showcase';
import { useQuestion } from '../../core/use-question';
import { OrganisationsDocument } from '../../generated/graphql';
import { QuestionCard } from '../../ui/question-card';

/** "Who offers robotics in Lombardy?", with how many do. */
export function TechnologyQuestion() {
  const { t } = usePage();
  const asked = useQuestion(OrganisationsDocument, { filter: SHOWCASE_FILTER, first: 1, withFacets: false });
  return (
    <QuestionCard
      asked={asked}
      to={{ page: 'organisations', list: { filter: SHOWCASE_FILTER, orderBy: null } }}
      question={() => t.start.questionTechnology}
      answer={({ organisations }) => t.start.answerTechnology(organisations.totalCount)}
    />
  );
}
