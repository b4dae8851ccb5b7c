import { MarkdownText } from './markdown-text';
import { parseMarkdown } from './parse';

/** Parser and drawing together, for screens of work. A page for reading parses in its loader (`MarkdownText`). */
export const Markdown = ({ source }: { source: string }) => <MarkdownText nodes={parseMarkdown(source)} />;
