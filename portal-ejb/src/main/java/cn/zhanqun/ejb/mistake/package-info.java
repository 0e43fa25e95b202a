/**
 * Taking in what readers find wrong (找错), and answering it. Readers come through {@link
 * cn.zhanqun.ejb.mistake.MistakeReports}, staff through {@link cn.zhanqun.ejb.mistake.MistakeDesk};
 * read these two first.
 */
package cn.zhanqun.ejb.mistake;
