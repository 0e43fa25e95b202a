/**
 * Gates: what every kind of reader page must pass, whoever makes it.
 *
 * <p>{@link cn.zhanqun.journey.gates.PageKinds} is the one list of them; a new kind of page is one
 * line there, and every test of this package looks at it. Where a gate needs to see a page as the
 * browser laid it out, its eyes are a script of the same name among the resources.
 */
package cn.zhanqun.journey.gates;
