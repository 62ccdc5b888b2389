export { daysOfKnowledge, type KnowledgeDay } from './days-of-knowledge.ts';
export { CONTEXT_PARTS, type ContextPart, type KnowledgeEvent } from './events.ts';
export { cellKey, type QuestionThen, whyChanged } from './why-changed.ts';
