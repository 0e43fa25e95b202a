/**
 * The pages on which staff read and answer what readers find wrong (读者找错). To read first: {@link
 * cn.zhanqun.web.admin.mistake.ListMistakesPage}.
 */
package cn.zhanqun.web.admin.mistake;
