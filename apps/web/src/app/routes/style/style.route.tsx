export { StylePage as Component } from '../../../features/style/style-page';
