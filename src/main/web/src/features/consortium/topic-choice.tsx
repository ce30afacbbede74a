import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ConsortiumOptionsDocument } from '../../generated/graphql';
import { useSettled } from '../search/use-settled';

type Props = { readonly topic: string | null; readonly onChoose: (topic: string | null) => void };

/** The call topic: found by words of its title or its code. */
export function TopicChoice({ topic, onChoose }: Props) {
  const { t } = usePage();
  const words = t.consortium;
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim(), 200);
  const asked = useQuestion(ConsortiumOptionsDocument, wanted ? { text: wanted, first: 8 } : null);
  const topics = asked.data?.consortiumOptions.callTopics ?? [];
  return (
    <section className="wish" aria-label={words.topic}>
      <h3>{words.topic}</h3>
      {topic && (
        <ul className="chips">
          <li>
            <span>{topic}</span>
            <Button aria-label={words.take(topic)} className="chip-take" onPress={() => onChoose(null)}>
              {'\u00d7'}
            </Button>
          </li>
        </ul>
      )}
      <label className="field">
        <span>{words.findTopic}</span>
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {wanted && topics.length > 0 && (
        <ul className="topic-list">
          {topics.map(({ code, title, projects, technologies }) => (
            <li key={code}>
              <Button
                onPress={() => {
                  setText('');
                  onChoose(code);
                }}
              >
                <strong>{code}</strong>
                <span>{title}</span>
                <span className="muted small">
                  {[words.topicProjects(projects), ...technologies.map(({ name }) => name)].join(', ')}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
