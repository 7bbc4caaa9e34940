/** In place of the theme's components that no page uses. */
export default () => null;
