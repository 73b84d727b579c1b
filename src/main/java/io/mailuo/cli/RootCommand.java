package io.mailuo.cli;

import picocli.CommandLine.Command;

/** {@code mailuo} without a command. */
@Command(
        name = "mailuo",
        description = {
            "Mailuo 脉络 reads Chinese news and policy articles and builds a graph of the people, organisations,",
            "posts, programmes and metrics in them, with the exact words behind every fact.",
            "脉络读取中文新闻与政策文章，构建人物、机构、职务、项目与指标的知识图谱，每条事实都附原文。"
        },
        commandListHeading = "%nCommands 命令:%n",
        exitCodeListHeading = "%nExit status 退出码:%n",
        exitCodeList = {
            "0:Done. 完成。",
            "1:Failed; the message says why. 失败。",
            "2:The command line is wrong. 用法错误。",
            "3:Validation found faults. 校验发现问题。",
            "4:Some inputs could not be read; the rest was processed. 部分输入无法读取。"
        },
        footer = {"", "First steps 入门:", "  mailuo build articles/", "  mailuo serve"})
final class RootCommand extends BaseCommand {

    RootCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() {
        throw new Failure(ExitStatus.USAGE, "no command given; see: mailuo --help");
    }
}
