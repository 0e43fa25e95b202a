/**
 * The portal as something that IT runs: its settings, its data folder, and whether it serves. Read
 * {@link cn.zhanqun.ejb.operation.Settings} first.
 */
package cn.zhanqun.ejb.operation;
