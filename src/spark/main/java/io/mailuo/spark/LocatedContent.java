package io.mailuo.spark;

import io.mailuo.reading.Content;
import io.mailuo.spark.InputItem.Located;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** A file on a Hadoop file system. Its name is text: a machine whose locale knows no Chinese reads it all the same. */
record LocatedContent(Located file, Configuration configuration) implements Content {

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String place() {
        return file.place();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public byte[] bytes() throws IOException {
        Path path = new Path(file.uri());
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            return in.readAllBytes();
        }
    }
}
