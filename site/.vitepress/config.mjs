import { existsSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import { search } from '../words.mjs';

const javadoc = existsSync(new URL('../pages/public/api/index.html', import.meta.url));

/** The pages of the guide that everybody needs, then the references. */
function theme(zh) {
  const base = zh ? '/zh-CN' : '';
  const page = (words, link) => ({ text: words, link: base + link });
  const english = (words, link) => ({ text: words, link });
  return {
    nav: [
      page(zh ? '指南' : 'Guide', '/guide/'),
      page(zh ? '规则' : 'Rules', '/RULES'),
      page('JSON', '/JSON'),
      ...(javadoc ? [{ text: 'Javadoc', link: '/api/index.html', target: '_self' }] : []),
    ],
    sidebar: [
      {
        text: zh ? '使用' : 'Use',
        items: [
          page(zh ? '概述' : 'What it is', '/'),
          page(zh ? '指南' : 'Guide', '/guide/'),
          page(zh ? '常用写法' : 'Lines to copy', '/guide/first-lines'),
          page(zh ? '读取' : 'Reading', '/guide/reading'),
          page(zh ? '校核' : 'Judging', '/guide/judging'),
          page(zh ? '诊断' : 'Diagnosis', '/guide/diagnosis'),
          page(zh ? '校核网页' : 'The evidence page', '/guide/evidence-page'),
          page(zh ? 'Office 文件' : 'Office output', '/guide/office-output'),
          page(zh ? '常见做法' : 'Recipes', '/guide/recipes'),
          page(zh ? 'Spring Boot 服务' : 'A Spring Boot service', '/SPRING'),
        ],
      },
      {
        text: zh ? '参考' : 'Reference',
        items: [
          page(zh ? '规则' : 'Rules', '/RULES'),
          page('JSON', '/JSON'),
          page(zh ? '版本之间' : 'From version to version', '/guide/migration'),
          page(zh ? '诊断的证明' : 'The proof of the diagnosis', '/DIAGNOSIS'),
        ],
      },
      {
        text: zh ? '开发（英文）' : 'Development',
        items: [
          english('Architecture', '/ARCHITECTURE'),
          english('Decisions', '/decisions/'),
          english('New rules', '/NEW_RULE'),
          english('Releasing', '/RELEASING'),
          english('Changes', '/CHANGELOG'),
        ],
      },
    ],
    outline: { level: [2, 3], label: zh ? '本页内容' : 'On this page' },
    ...(zh && {
      docFooter: { prev: '上一页', next: '下一页' },
      darkModeSwitchLabel: '深色',
      sidebarMenuLabel: '目录',
      returnToTopLabel: '回到顶部',
      langMenuLabel: '语言',
      skipToContentLabel: '跳到正文',
    }),
  };
}

export default defineConfig({
  srcDir: 'pages',
  outDir: 'html',
  title: 'gpr',
  description: '政府信息公开工作年度报告的读取与校核 / annual reports on government information disclosure, read and checked',
  cleanUrls: false,
  // What runs on the reader's own machine.
  ignoreDeadLinks: [/^https?:\/\/localhost/],
  markdown: { anchor: { slugify: githubSlug } },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: theme(false) },
    'zh-CN': { label: '简体中文', lang: 'zh-CN', themeConfig: theme(true) },
  },
  themeConfig: {
    socialLinks: [{ icon: 'github', link: 'https://github.com/opengpr/gpr' }],
    search: {
      provider: 'local',
      options: {
        miniSearch: search,
        locales: {
          'zh-CN': {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                noResultsText: '没有找到',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭',
                displayDetails: '显示详情',
                footer: { selectText: '打开', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
});

/** Anchors as GitHub makes them, since the pages link to each other there too. */
function githubSlug(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}
