export { StatementPage as Component } from '../../../features/accessibility/statement-page';
